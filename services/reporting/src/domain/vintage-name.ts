/** What a vintage may be called: it stands in addresses, and in statements as it is, since a partition's name cannot be bound. */
export const VINTAGE_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
