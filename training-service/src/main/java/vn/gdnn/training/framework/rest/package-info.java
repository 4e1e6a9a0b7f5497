/** The competence framework over HTTP. */
@NullMarked
package vn.gdnn.training.framework.rest;

import org.jspecify.annotations.NullMarked;
