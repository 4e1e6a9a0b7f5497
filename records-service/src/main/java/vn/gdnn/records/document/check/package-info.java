/** Checks a diploma's document that somebody brings along. */
@NullMarked
package vn.gdnn.records.document.check;

import org.jspecify.annotations.NullMarked;
