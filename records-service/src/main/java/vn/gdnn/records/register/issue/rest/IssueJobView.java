package vn.gdnn.records.register.issue.rest;

import java.util.UUID;

/** Where the job and its progress are. */
record IssueJobView(UUID id, String href) {}
