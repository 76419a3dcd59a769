"""What a team writes with: pieces that it keeps, pictures and tags that it used before."""
