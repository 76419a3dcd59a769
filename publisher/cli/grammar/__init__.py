"""What each family of commands takes, in the order in which the help shows them."""
