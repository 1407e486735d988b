"""What runs inside the user's interpreter, where kb is not installed: each file stands alone."""
