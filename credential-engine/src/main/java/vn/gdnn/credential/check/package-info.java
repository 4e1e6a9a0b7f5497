/** Checks a diploma's document that somebody brings along. */
@NullMarked
package vn.gdnn.credential.check;

import org.jspecify.annotations.NullMarked;
