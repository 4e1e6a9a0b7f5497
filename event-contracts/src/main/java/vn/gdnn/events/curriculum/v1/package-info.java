/** Programmes in force, published by the curriculum service. */
@NullMarked
package vn.gdnn.events.curriculum.v1;

import org.jspecify.annotations.NullMarked;
