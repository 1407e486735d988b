"""What ran where, and when: on this machine, and in the environments on record."""
