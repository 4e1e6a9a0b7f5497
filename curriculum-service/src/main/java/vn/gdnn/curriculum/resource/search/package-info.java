/** Finds published resources: by words with and without marks, with slips of the keyboard, and by what they are. */
@NullMarked
package vn.gdnn.curriculum.resource.search;

import org.jspecify.annotations.NullMarked;
