/** The diploma as a document: printed, signed, kept, and checked. */
@NullMarked
package vn.gdnn.records.credentials.document;

import org.jspecify.annotations.NullMarked;
