/** The study regulations as named, versioned values: circulars 09/2017 and 04/2022. */
@NullMarked
package vn.gdnn.records.learning.grading;

import org.jspecify.annotations.NullMarked;
