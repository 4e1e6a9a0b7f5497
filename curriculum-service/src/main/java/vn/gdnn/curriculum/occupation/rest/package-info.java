/** Occupations over HTTP. */
@NullMarked
package vn.gdnn.curriculum.occupation.rest;

import org.jspecify.annotations.NullMarked;
