/** Staff and their training in digital competence, published by the training service. No names, no numbers. */
@NullMarked
package vn.gdnn.events.training.v1;

import org.jspecify.annotations.NullMarked;
