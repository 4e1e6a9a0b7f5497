/** Transcripts in all their forms, over HTTP. */
@NullMarked
package vn.gdnn.records.credentials.learnerrecord.rest;

import org.jspecify.annotations.NullMarked;
