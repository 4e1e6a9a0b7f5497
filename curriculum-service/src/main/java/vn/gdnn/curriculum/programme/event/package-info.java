/** Programmes as events describe them. */
@NullMarked
package vn.gdnn.curriculum.programme.event;

import org.jspecify.annotations.NullMarked;
