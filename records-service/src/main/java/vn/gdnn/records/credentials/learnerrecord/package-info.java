/** Transcripts as verifiable credentials: W3C Verifiable Credentials 2.0 that are Comprehensive Learner Records 2.0. */
@NullMarked
package vn.gdnn.records.credentials.learnerrecord;

import org.jspecify.annotations.NullMarked;
