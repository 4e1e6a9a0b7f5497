/** Graduation rounds: a council judges many candidates, one decision recognises them. */
@NullMarked
package vn.gdnn.records.round;

import org.jspecify.annotations.NullMarked;
