/** The digital competence framework over HTTP. */
@NullMarked
package vn.gdnn.curriculum.competence.rest;

import org.jspecify.annotations.NullMarked;
