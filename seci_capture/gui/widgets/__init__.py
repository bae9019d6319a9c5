"""Small parts that several rooms draw with."""
