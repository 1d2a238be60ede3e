"""An attacker that was written apart from the gate: it knows the file format and nothing of its code."""
