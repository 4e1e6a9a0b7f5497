/** What students do and achieve: programmes, enrolments, marks, results, transcripts, transfers. */
@NullMarked
package vn.gdnn.records.learning;

import org.jspecify.annotations.NullMarked;
