/** Who is one person at several schools: an id for figures, which no school can look up. */
@NullMarked
package vn.gdnn.training.person;

import org.jspecify.annotations.NullMarked;
