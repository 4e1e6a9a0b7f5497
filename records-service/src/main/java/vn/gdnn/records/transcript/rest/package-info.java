/** Transcripts over HTTP. */
@NullMarked
package vn.gdnn.records.transcript.rest;

import org.jspecify.annotations.NullMarked;
