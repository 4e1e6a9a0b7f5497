/** Transcripts as documents and as signed records, over HTTP. */
@NullMarked
package vn.gdnn.records.credentials.learnerrecord.rest;

import org.jspecify.annotations.NullMarked;
