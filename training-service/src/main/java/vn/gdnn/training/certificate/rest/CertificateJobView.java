package vn.gdnn.training.certificate.rest;

import java.util.UUID;

/** The job that issues, and where it is watched. */
record CertificateJobView(UUID id, String location) {}
