"""What links and images lead to: whether it is there."""
