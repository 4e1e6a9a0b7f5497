/** Letters by electronic mail to schools and to their staff: to which address, when they go out, and what becomes of those that are refused. */
@NullMarked
package vn.gdnn.training.letter;

import org.jspecify.annotations.NullMarked;
