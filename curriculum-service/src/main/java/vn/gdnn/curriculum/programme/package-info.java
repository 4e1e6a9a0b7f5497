/** Programmes of an institution in their versions: drafted, submitted, approved, superseded, retired. */
@NullMarked
package vn.gdnn.curriculum.programme;

import org.jspecify.annotations.NullMarked;
