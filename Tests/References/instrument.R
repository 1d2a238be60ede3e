# Reference values of the instrument report, made with R and its packages (see each case's `software`).
# Rscript Tests/References/instrument.R > Tests/References/instrument.json
# Needs r-cran-psych, r-cran-lavaan and r-cran-multilevel.
suppressMessages({library(psych); library(lavaan); library(multilevel)})
num <- function(x) { s <- ifelse(is.na(x), "null", formatC(x, digits = 15, format = "g")); s <- gsub(" ", "", s)
  if (length(x) == 1) s else paste0("[", paste(s, collapse = ", "), "]") }
whole <- function(x) paste0("[", paste(as.integer(x), collapse = ", "), "]")
mat <- function(m) paste0("[", paste(apply(m, 1, whole), collapse = ", "), "]")
cases <- c()
case <- function(id, call, input, value, software, tolerance) {
  obj <- function(l) paste0("{", paste(sprintf('"%s": %s', names(l), unlist(l)), collapse = ", "), "}")
  cases <<- c(cases, sprintf('{"id": "%s", "family": "instrument", "select": "%s", "input": %s, "value": %s, "software": "%s", "tolerance": %s}',
    id, call, obj(input), obj(value), software, tolerance))
}
R <- paste("R", getRversion())
with <- function(p) paste(R, p, as.character(packageVersion(p)))
set.seed(20261130, kind = "Mersenne-Twister")

# Answers of five options: what is the school's, what is the person's, what is the question's own.
answers <- function(sizes, k, between, load, second = 0) {
  school <- rep(seq_along(sizes), sizes)
  f <- rnorm(length(sizes))[school] * sqrt(between) + rnorm(length(school)) * sqrt(1 - between)
  # What some questions have in common besides.
  h <- rnorm(length(school))
  m <- sapply(1:k, function(i) { l <- load * (0.7 + 0.6 * (i - 1) / (k - 1)); e <- if (i %% 3 == 0) second else 0
    pmin(5, pmax(1, round(3.3 + 1.1 * (l * f + e * h + sqrt(1 - l^2 - e^2) * rnorm(length(f)))))) })
  colnames(m) <- paste0("v", 1:k)
  list(m = m, school = school)
}
for (s in list(list("even", rep(15, 12), 5, .2, .7), list("uneven", c(10, 12, 14, 16, 18, 20, 24, 28, 32, 40, 11, 13, 15), 6, .1, .6), list("three", rep(20, 11), 3, .15, .7), list("two-things", c(12, 15, 18, 21, 24, 27, 30, 13, 16, 19), 7, .1, .6, .5))) {
  a <- answers(s[[2]], s[[3]], s[[4]], s[[5]], if (length(s) > 5) s[[6]] else 0); m <- a$m; k <- s[[3]]; d <- as.data.frame(m); n <- nrow(m)
  input <- list(rows = mat(m), school = whole(a$school))
  # One factor
  model <- paste0("f =~ ", paste0("l", 1:k, "*v", 1:k, collapse = " + "), "\n",
    paste0("v", 1:k, " ~~ t", 1:k, "*v", 1:k, collapse = "\n"), "\n",
    "omega := (", paste0("l", 1:k, collapse = " + "), ")^2 / ((", paste0("l", 1:k, collapse = " + "), ")^2 + ", paste0("t", 1:k, collapse = " + "), ")")
  fit <- cfa(model, d, std.lv = TRUE)
  p <- parameterEstimates(fit); o <- p[p$label == "omega", ]
  st <- standardizedSolution(fit); st <- st[st$op == "=~", ]
  v <- list(omega = num(c(o$est, o$ci.lower, o$ci.upper)), loadings = num(st$est.std), loadings_low = num(st$ci.lower), loadings_high = num(st$ci.upper))
  if (k > 3) { q <- fitMeasures(fit, c("chisq", "df", "srmr", "rmsea", "cfi"))
    v <- c(v, list(chi_square = num(q[["chisq"]]), df = num(q[["df"]]), srmr = num(q[["srmr"]]), rmsea = num(q[["rmsea"]]), cfi = num(q[["cfi"]]))) }
  case(paste0("instrument.factor.", s[[1]]), "lavaan::cfa(std.lv = TRUE), standardizedSolution, fitMeasures", input, v, with("lavaan"), "2e-6")
  # Alpha, item by item
  al <- suppressWarnings(psych::alpha(d, warnings = FALSE, check.keys = FALSE)); r0 <- al$total$raw_alpha; total <- rowSums(m)
  r <- sapply(1:k, function(i) cor(m[, i], total - m[, i])); ci <- sapply(r, function(x) psych::r.con(x, n))
  v <- list(alpha = num(c(r0, 1 - (1 - r0) * qf(.975, n - 1, (n - 1) * (k - 1)), 1 - (1 - r0) * qf(.025, n - 1, (n - 1) * (k - 1)))),
    item_rest = num(r), item_rest_low = num(ci[1, ]), item_rest_high = num(ci[2, ]),
    alpha_without = num(sapply(1:k, function(i) suppressWarnings(psych::alpha(d[, -i], warnings = FALSE))$total$raw_alpha)),
    mean_correlation = num(mean(cor(m)[lower.tri(cor(m))])), eigenvalues = num(eigen(cor(m))$values))
  case(paste0("instrument.items.", s[[1]]), "psych::alpha, psych::r.con, cor, eigen, qf", input, v, with("psych"), "1e-9")
  # Schools
  score <- rowMeans(m); g <- factor(a$school); av <- summary(aov(score ~ g))[[1]]; ms <- av$`Mean Sq`; df <- av$Df
  sizes <- as.numeric(table(g)); k0 <- (n - sum(sizes^2) / n) / (length(sizes) - 1); f <- ms[1] / ms[2]
  fl <- f / qf(.975, df[1], df[2]); fu <- f / qf(.025, df[1], df[2])
  v <- list(icc1 = num(c((f - 1) / (f + k0 - 1), (fl - 1) / (fl + k0 - 1), (fu - 1) / (fu + k0 - 1))), icc2 = num(c(1 - 1 / f, 1 - 1 / fl, 1 - 1 / fu)))
  case(paste0("instrument.icc.", s[[1]]), "aov, qf; Shrout and Fleiss with k0", input, v, R, "1e-9")
  if (length(unique(sizes)) == 1) {
    # A target is a school and its people are the raters of it, in no order: case 1 of Shrout and Fleiss.
    wide <- t(sapply(split(score, g), identity)); pi <- psych::ICC(wide, lmer = FALSE)$results
    v <- list(icc1 = num(c(pi$ICC[1], pi$`lower bound`[1], pi$`upper bound`[1])), icc2 = num(c(pi$ICC[4], pi$`lower bound`[4], pi$`upper bound`[4])))
    case(paste0("instrument.icc.psych.", s[[1]]), "psych::ICC(lmer = FALSE), ICC1 and ICC1k", input, v, with("psych"), "1e-9")
  }
  j <- rwg.j(m, g, ranvar = 2)$rwg.j; l <- rwg.j.lindell(m, g, ranvar = 2)$rwg.lindell
  ad <- sapply(split(d, g), function(x) mean(sapply(x, function(y) mean(abs(y - mean(y))))))
  aw <- awg(m, g, range = c(1, 5))$a.wg
  three <- function(x) num(c(median(x), min(x), max(x)))
  v <- list(rwg_j = three(j), lindell = three(l), ad = three(ad), awg = three(aw), agreeing = num(sum(j >= .7)))
  case(paste0("instrument.agreement.", s[[1]]), "multilevel::rwg.j, rwg.j.lindell, awg; mean(abs(x - mean(x)))", input, v, with("multilevel"), "1e-9")
  # Within schools
  centred <- apply(m, 2, function(x) x - ave(x, g)); cw <- crossprod(centred) / (n - length(sizes))
  dimnames(cw) <- list(colnames(m), colnames(m))
  pw <- parameterEstimates(cfa(model, sample.cov = cw, sample.nobs = n, std.lv = TRUE))
  v <- list(alpha_within = num(k / (k - 1) * (1 - sum(diag(cw)) / sum(cw))), omega_within = num(pw$est[pw$label == "omega"]))
  case(paste0("instrument.within.", s[[1]]), "crossprod of x - ave(x, school); lavaan::cfa(sample.cov)", input, v, with("lavaan"), "2e-6")
}
cat("{\n\"title\": \"Reference values of the instrument report, made by Tests/References/instrument.R\",\n\"cases\": [\n", paste(cases, collapse = ",\n"), "\n]\n}\n", sep = "")
