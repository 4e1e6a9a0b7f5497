/** How an unacceptable syllabus is told over HTTP. */
@NullMarked
package vn.gdnn.curriculum.syllabus.rest;

import org.jspecify.annotations.NullMarked;
