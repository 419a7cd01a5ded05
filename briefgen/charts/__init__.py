"""Figures to ChartSpec to Drawing: suggests fair charts and draws them."""
