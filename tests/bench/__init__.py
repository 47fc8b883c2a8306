"""`./dev bench`: what things cost, each beside its peer in the same run where there is one."""
