package vn.gdnn.records.amendment.rest;

import java.util.UUID;

/** The entry that takes the place of another. */
record ReissuedView(UUID id, UUID replaces, String href) {}
