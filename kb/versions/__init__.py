"""What each version of a library offers, and what of it an entry needs."""
