/** A school's own form of the transcript: blocks of text with named fields, in versions that two people put in force. */
@NullMarked
package vn.gdnn.records.credentials.template;

import org.jspecify.annotations.NullMarked;
