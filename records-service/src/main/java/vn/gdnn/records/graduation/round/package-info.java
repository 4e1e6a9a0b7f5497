/** Graduation rounds: a council judges many candidates, one decision recognises them. */
@NullMarked
package vn.gdnn.records.graduation.round;

import org.jspecify.annotations.NullMarked;
