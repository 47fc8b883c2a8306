"""kill -9: real visits, agents and portals, ended in the middle of their work again and again."""
