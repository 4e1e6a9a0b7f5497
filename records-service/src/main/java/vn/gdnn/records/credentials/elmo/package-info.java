/** Transcripts in the ELMO format of the EMREX network. */
@NullMarked
package vn.gdnn.records.credentials.elmo;

import org.jspecify.annotations.NullMarked;
