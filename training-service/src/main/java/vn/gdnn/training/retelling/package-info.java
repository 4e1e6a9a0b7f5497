/** All facts of staff and their trainings told anew, for whoever has lost them or comes later. */
@NullMarked
package vn.gdnn.training.retelling;

import org.jspecify.annotations.NullMarked;
