"""From raw document to contract: one file per OAS object. Standard library only."""
