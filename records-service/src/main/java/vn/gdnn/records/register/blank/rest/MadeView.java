package vn.gdnn.records.register.blank.rest;

import java.util.UUID;

/** What was made. */
record MadeView(UUID id) {}
