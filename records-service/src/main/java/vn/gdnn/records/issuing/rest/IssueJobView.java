package vn.gdnn.records.issuing.rest;

import java.util.UUID;

/** Where the job and its progress are. */
record IssueJobView(UUID id, String href) {}
