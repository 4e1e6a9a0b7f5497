/** How the faults of a syllabus are answered over HTTP. */
@NullMarked
package vn.gdnn.curriculum.syllabus.rest;

import org.jspecify.annotations.NullMarked;
