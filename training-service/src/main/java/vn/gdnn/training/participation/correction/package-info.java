/** What follows for completions when the dates of a person are put right. */
@NullMarked
package vn.gdnn.training.participation.correction;

import org.jspecify.annotations.NullMarked;
