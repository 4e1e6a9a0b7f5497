package vn.gdnn.records.graduation.round.rest;

import java.util.UUID;

/** Where the job that judges is. */
record EvaluationView(UUID jobId, String href) {}
