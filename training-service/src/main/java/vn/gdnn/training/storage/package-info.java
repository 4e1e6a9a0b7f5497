/** What a clash in the database means to the caller. */
@NullMarked
package vn.gdnn.training.storage;

import org.jspecify.annotations.NullMarked;
