package vn.gdnn.records.blank.rest;

import java.util.UUID;

/** What was made. */
record MadeView(UUID id) {}
