/// Placeholder until the attacker moves in.
