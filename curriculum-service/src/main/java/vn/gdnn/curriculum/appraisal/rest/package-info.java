/** Appraisals over HTTP. */
@NullMarked
package vn.gdnn.curriculum.appraisal.rest;

import org.jspecify.annotations.NullMarked;
