# Further reference values, made with R 4.2.2 and its packages (see each case's `software`).
# Rscript Tests/References/made.R > Tests/References/made.json
# Needs r-cran-psych, r-cran-lme4, r-cran-lavaan, r-cran-metafor, r-cran-coin, r-cran-multilevel,
# r-cran-clinfun is left out on purpose: its Jonckheere test has no correction for ties.
suppressMessages({library(psych); library(lme4); library(lavaan); library(metafor); library(coin); library(multilevel); library(MASS)})
options(digits = 17)
num <- function(x) if (length(x) == 0 || all(is.na(x))) "null" else {
  s <- ifelse(is.na(x), "null", gsub(" ", "", formatC(x, digits = 17, format = "g")))
  if (length(x) == 1) s else paste0("[", paste(s, collapse = ", "), "]")
}
mat <- function(m) paste0("[", paste(apply(m, 1, function(r) num(as.numeric(r))), collapse = ", "), "]")
cases <- c()
case <- function(id, family, software, call, input, value, tolerance = 1e-9) {
  obj <- function(l) paste0("{", paste(sprintf('"%s": %s', names(l), unlist(l)), collapse = ", "), "}")
  cases <<- c(cases, sprintf(
    '{"id": "%s", "family": "%s", "select": "%s", "input": %s, "value": %s, "software": "%s", "tolerance": %s}',
    id, family, call, obj(input), obj(value), software, tolerance))
}
set.seed(20261125, kind = "Mersenne-Twister")

# Answers of 5 options: one factor, so many items, so many people, share of noise
answers <- function(n, k, load = 0.7, shift = 0) {
  f <- rnorm(n)
  sapply(1:k, function(i) pmin(5, pmax(1, round(3.2 + shift + load * f + sqrt(1 - load^2) * rnorm(n) * 1.1))))
}
for (s in list(c(60, 5), c(200, 4), c(35, 3), c(500, 7))) {
  n <- s[1]; k <- s[2]; m <- answers(n, k); colnames(m) <- paste0("v", 1:k)
  a <- psych::alpha(as.data.frame(m), warnings = FALSE, check.keys = FALSE)
  total <- rowSums(m)
  ir <- sapply(1:k, function(i) cor(m[, i], total - m[, i]))
  drop <- if (k > 2) sapply(1:k, function(i) psych::alpha(as.data.frame(m[, -i]), warnings = FALSE)$total$raw_alpha) else NA
  al <- a$total$raw_alpha
  ci <- c(1 - (1 - al) * qf(.975, n - 1, (n - 1) * (k - 1)), 1 - (1 - al) * qf(.025, n - 1, (n - 1) * (k - 1)))
  v <- list(alpha = num(al), ci95 = num(ci), item_rest = num(ir), alpha_if_dropped = num(drop), r_first_two = num(cor(m[, 1], m[, 2])))
  case(sprintf("made.alpha.%d.%d", n, k), "reliability", "R 4.2.2 psych 2.2.9", "psych::alpha, cor, qf", list(rows = mat(m)), v)
  if (n >= 50) {
    # Own optimum: optim on the concentrated likelihood to 1e-14, started from factanal
    S <- cov(m)
    F <- function(p) { l <- p[1:k]; t <- exp(p[k + 1:k]); Sg <- outer(l, l) + diag(t); determinant(Sg)$modulus + sum(diag(solve(Sg, S))) }
    G <- function(p) { l <- p[1:k]; t <- exp(p[k + 1:k]); W <- solve(outer(l, l) + diag(t)); Q <- W - W %*% S %*% W; c(2 * Q %*% l, diag(Q) * t) }
    f0 <- if (k >= 3) factanal(covmat = S, factors = 1) else NULL
    p <- c(f0$loadings[, 1] * sqrt(diag(S)), log(f0$uniquenesses * diag(S)))
    # Newton on the gradient with a numeric Jacobian
    for (it in 1:60) {
      J <- sapply(seq_along(p), function(j) { h <- 1e-6; q <- p; q[j] <- q[j] + h; r <- p; r[j] <- r[j] - h; (G(q) - G(r)) / (2 * h) })
      step <- solve(J, G(p)); p <- p - step; if (max(abs(step)) < 1e-14) break
    }
    l <- p[1:k]; t <- exp(p[k + 1:k]); l <- l * sign(sum(l))
    case(sprintf("made.omega.%d.%d", n, k), "reliability", "R 4.2.2, Newton on the ML gradient from factanal", "see Tests/References/made.R",
      list(rows = mat(m)), list(omega = num(sum(l)^2 / (sum(l)^2 + sum(t))), loadings = num(l), unique = num(t)), 1e-9)
  }
}
# A Heywood case: the first item is nearly the factor itself
h <- rnorm(80); m <- cbind(round(3 + h * 1.2), round(3 + h * 1.2 + rnorm(80) * .05), round(3 + .1 * h + rnorm(80)), round(3 + rnorm(80)))
m <- pmin(pmax(m, 1), 5)
case("made.omega.heywood", "reliability", "R 4.2.2 factanal: uniqueness at its lower bound", "factanal(covmat = cov(m), factors = 1)$uniquenesses", list(rows = mat(m)), list(omega = "null"))

# Two waves
for (pair in list(list(c(3, 9, 14, 12, 4), c(1, 5, 10, 15, 9)), list(c(0, 2, 5, 9, 4), c(2, 2, 8, 3, 0)), list(c(5, 0, 0, 0, 0), c(0, 0, 5, 0, 0)), list(c(10, 20, 30, 25, 15), c(8, 15, 30, 30, 17)), list(c(1, 0, 0, 1, 0), c(0, 1, 0, 0, 1)))) {
  x <- rep(1:5, pair[[1]]); y <- rep(1:5, pair[[2]]); id <- paste(c(pair[[1]], pair[[2]]), collapse = "")
  input <- list(values = num(1:5), x = num(pair[[1]]), y = num(pair[[2]]))
  if (var(x) + var(y) > 0) {
    w <- t.test(y, x); w90 <- t.test(y, x, conf.level = .9)
    case(paste0("two.", id, ".welch"), "two-sample", "R 4.2.2 stats", "t.test(y, x)", input, list(t = num(unname(w$statistic)), df = num(unname(w$parameter)), p = num(w$p.value), ci95 = num(w$conf.int[1:2]), ci90 = num(w90$conf.int[1:2]), se = num(w$stderr)))
  }
  u <- suppressWarnings(wilcox.test(y, x, correct = TRUE, exact = FALSE)); u0 <- suppressWarnings(wilcox.test(y, x, correct = FALSE, exact = FALSE))
  d <- data.frame(v = c(x, y), g = factor(c(rep("x", length(x)), rep("y", length(y)))))
  ex <- if (nrow(d) <= 50) pvalue(wilcox_test(v ~ g, d, distribution = exact(algorithm = "shift", fact = 2))) else NA
  case(paste0("two.", id, ".mwu"), "two-sample", "R 4.2.2 stats, coin 1.4-2", "wilcox.test(y, x), coin::wilcox_test", input, list(U_y = num(unname(u$statistic)), p_cc = num(u$p.value), p_nocc = num(u0$p.value), p_exact_coin = num(as.numeric(ex))), 1e-8)
}
# Groups and trends
for (g in list(list(c(4, 6, 9, 5, 2), c(2, 5, 9, 8, 4), c(1, 3, 8, 9, 6)), list(c(1, 3, 5), c(2, 2, 2), c(4, 1, 0), c(3, 3, 1)))) {
  k <- length(g[[1]]); v <- unlist(lapply(g, function(c) rep(1:k, c))); w <- rep(seq_along(g), sapply(g, sum))
  id <- paste(unlist(g), collapse = "")
  kw <- kruskal.test(v, w)
  case(paste0("made.kruskal.", id), "groups", "R 4.2.2 stats", "kruskal.test", list(counts = mat(do.call(rbind, g))), list(H = num(unname(kw$statistic)), df = num(unname(kw$parameter)), p = num(kw$p.value)))
  kt <- suppressWarnings(cor.test(v, w, method = "kendall", exact = FALSE))
  case(paste0("made.jonckheere.", id), "trend", "R 4.2.2 stats: Kendall's test of answer and wave has the same z", "cor.test(v, w, method = 'kendall', exact = FALSE)", list(counts = mat(do.call(rbind, g))), list(z = num(unname(kt$statistic)), p = num(kt$p.value)))
  r <- cor(v, w); M2 <- (length(v) - 1) * r^2
  case(paste0("made.linear.", id), "trend", "R 4.2.2 stats", "(n - 1) * cor(v, w)^2", list(counts = mat(do.call(rbind, g))), list(r = num(r), chisq = num(M2), p = num(pchisq(M2, 1, lower.tail = FALSE))))
  po <- polr(factor(v) ~ w, Hess = TRUE, control = list(reltol = 1e-15, maxit = 1000))
  case(paste0("made.propodds.", id), "trend", "R 4.2.2 MASS 7.3-58.2 polr", "polr(factor(v) ~ w)", list(counts = mat(do.call(rbind, g)), t = num(seq_along(g))), list(slope = num(unname(po$coefficients)), thresholds = num(unname(po$zeta)), se = num(unname(sqrt(diag(vcov(po)))[1])), loglik = num(as.numeric(logLik(po)))), 2e-6)
}
ca <- prop.trend.test(c(12, 15, 22, 20), c(30, 28, 33, 25), c(0, 1, 2.5, 4))
case("trend.ca.uneven", "trend", "R 4.2.2 stats", "prop.trend.test(x, n, t)", list(x = num(c(12, 15, 22, 20)), n = num(c(30, 28, 33, 25)), t = num(c(0, 1, 2.5, 4))), list(chisq = num(unname(ca$statistic)), p = num(ca$p.value)))

# Schools: unequal sizes, real differences; and none
for (setup in list(list(tau = 0.4, id = "apart"), list(tau = 0, id = "alike"))) {
  sizes <- c(5, 8, 12, 15, 20, 22, 30, 9, 14, 41, 17, 6)
  g <- rep(seq_along(sizes), sizes)
  y <- round(30 + 4 * (setup$tau * rnorm(12))[g] + 4 * rnorm(sum(sizes)))
  if (setup$id == "alike") y <- rep(round(30 + 4 * rnorm(41)), 5)[seq_along(g)]
  input <- list(n = num(sizes), sum = num(as.numeric(tapply(y, g, sum))), squares = num(as.numeric(tapply(y^2, g, sum))))
  av <- aov(y ~ factor(g)); ms <- summary(av)[[1]][["Mean Sq"]]; N <- sum(sizes); J <- length(sizes)
  k0 <- (N - sum(sizes^2) / N) / (J - 1)
  case(paste0("made.icc.", setup$id), "schools", "R 4.2.2 aov", "aov(y ~ factor(g))", input,
    list(msb = num(ms[1]), msw = num(ms[2]), icc1 = num((ms[1] - ms[2]) / (ms[1] + (k0 - 1) * ms[2])), k0 = num(k0)))
  fit <- lmer(y ~ 1 + (1 | g), REML = TRUE, control = lmerControl(optimizer = "Nelder_Mead", optCtrl = list(FtolAbs = 1e-16, FtolRel = 1e-16, XtolRel = 1e-16, maxfun = 1e5)))
  vc <- as.data.frame(VarCorr(fit))$vcov
  case(paste0("made.reml.", setup$id), "schools", "R 4.2.2 lme4 1.1-31", "lmer(y ~ 1 + (1 | g))", input,
    list(mean = num(unname(fixef(fit))), se = num(sqrt(vcov(fit)[1, 1])), tau2 = num(vc[1]), sigma2 = num(vc[2]), eb = num(unname(unlist(coef(fit)$g)))), 2e-5)
  # lme4 stops at about 1e-6; the same equations solved to the last digit
  n <- sizes; m <- as.numeric(tapply(y, g, mean)); W <- sum((y - m[g])^2)
  at <- function(th) { w <- n / (1 + n * th); mu <- sum(w * m) / sum(w); list(w = w, mu = mu, Q = W + sum(w * (m - mu)^2)) }
  slope <- function(th) { a <- at(th); sum(a$w) - sum(a$w^2) / sum(a$w) - (N - 1) * sum(a$w^2 * (m - a$mu)^2) / a$Q }
  th <- if (slope(0) >= 0) 0 else uniroot(slope, c(0, 10), tol = 1e-16)$root
  a <- at(th); s2 <- a$Q / (N - 1)
  case(paste0("made.reml.solved.", setup$id), "schools", "R 4.2.2 uniroot on the slope of the profiled restricted likelihood", "see Tests/References/made.R", input,
    list(mean = num(a$mu), se = num(sqrt(s2 / sum(a$w))), tau2 = num(th * s2), sigma2 = num(s2), eb = num(a$mu + n * th / (1 + n * th) * (m - a$mu))), 1e-9)
}
yi <- c(0.2, 0.5, -0.1, 0.8, 0.3, 0.45, 1.1); vi <- c(0.04, 0.09, 0.05, 0.12, 0.02, 0.06, 0.2)
for (m in c("DL", "PM", "REML")) {
  r <- rma(yi, vi, method = m, control = list(threshold = 1e-14, tol = 1e-14, maxiter = 1000))
  case(paste0("made.meta.", m), "schools", "R 4.2.2 metafor 3.8-1", sprintf("rma(yi, vi, method = '%s')", m), list(y = num(yi), v = num(vi)), list(tau2 = num(r$tau2), mean = num(as.numeric(r$beta)), se = num(r$se), q = num(r$QE), q_p = num(r$QEp), ci95 = num(c(r$ci.lb, r$ci.ub))), 1e-8)
}
# Agreement
for (n in c(12, 25)) {
  m <- answers(n, 4, load = .5, shift = .4); d <- as.data.frame(m); g <- rep(1, n)
  case(paste0("made.agreement.", n), "agreement", "R 4.2.2 multilevel 2.7", "rwg, rwg.j, rwg.j.lindell, ad.m, awg", list(rows = mat(m)),
    list(rwg_j = num(rwg.j(d, g, ranvar = 2)$rwg.j), lindell = num(rwg.j.lindell(d, g, ranvar = 2)$rwg.lindell), ad_mean = num(ad.m(d, g, type = "mean")$AD.M), awg = num(awg(d, g, range = c(1, 5))$a.wg)))
}
# Johnson's weights, by their definition
R <- matrix(c(1, .4, .3, .5, .4, 1, .2, .35, .3, .2, 1, .45, .5, .35, .45, 1), 4)
ev <- eigen(R[1:3, 1:3]); L <- ev$vectors %*% diag(sqrt(ev$values)) %*% t(ev$vectors); b <- solve(L, R[1:3, 4]); w <- as.numeric(L^2 %*% b^2)
case("made.weights", "drivers", "R 4.2.2 eigen", "Johnson 2000: Lambda = R_xx^(1/2)", list(rows = mat(R)), list(weights = num(w), r2 = num(sum(w)), beta = num(as.numeric(solve(R[1:3, 1:3], R[1:3, 4])))))
# Medians
for (c in list(c(3, 7, 4, 6, 1), c(5, 5, 0, 6, 4), c(4, 6, 6, 4, 0))) {
  x <- rep(1:5, c)
  case(paste0("made.median.", paste(c, collapse = "")), "items", "R 4.2.2 stats, psych 2.2.9 interp.median", "median, interp.median, var", list(counts = num(c)), list(median = num(median(x)), grouped = num(interp.median(x)), mean = num(mean(x)), variance = num(var(x))))
}
# Distributions
sf <- function(call, value, tolerance = 1e-12) case(paste0("sf.made.", length(cases)), "special-function", "R 4.2.2 stats", call, list(), list(value = num(value)), tolerance)
for (df in c(1, 2, 5, 30, 400)) for (x in c(.01, .5, 1, 2.5) * df) sf(sprintf("pchisq(%s, %s)", x, df), pchisq(x, df))
for (df in c(1, 4, 50)) for (p in c(1e-6, .05, .5, .999)) sf(sprintf("qchisq(%s, %s)", format(p, scientific = FALSE), df), qchisq(p, df), 1e-11)
for (a in list(c(.5, 2), c(3, 40), c(20, 20), c(120, 300))) { sf(sprintf("pf(%s, %s, %s)", 1.3, a[1], a[2]), pf(1.3, a[1], a[2])); sf(sprintf("pf_upper(%s, %s, %s)", 3.1, a[1], a[2]), pf(3.1, a[1], a[2], lower.tail = FALSE)) }
for (a in list(c(3, 10, .3), c(0, 5, .1), c(150, 400, .4))) { sf(sprintf("pbinom(%s, %s, %s)", a[1], a[2], a[3]), pbinom(a[1], a[2], a[3])); sf(sprintf("dbinom(%s, %s, %s)", a[1], a[2], a[3]), dbinom(a[1], a[2], a[3])) }
for (a in list(c(2, 25, 17, 4), c(40, 200, 60, 100), c(9, 60, 12, 44))) { sf(sprintf("phyper_cdf(%s, %s, %s, %s)", a[1], a[2], a[3], a[4]), phyper(a[1], a[3], a[2] - a[3], a[4])); sf(sprintf("phyper_upper(%s, %s, %s, %s)", a[1], a[2], a[3], a[4]), phyper(a[1] - 1, a[3], a[2] - a[3], a[4], lower.tail = FALSE)) }
for (a in list(c(2, 20, 1.1), c(-1, 30, -2), c(0.5, 12, 3), c(25, 60, 22), c(2.1, 8, 0))) sf(sprintf("pnct(%s, %s, %s)", a[1], a[2], a[3]), pt(a[1], a[2], a[3]), 1e-9)
# Everything above draws from one stream of random numbers; kept are the cases that a figure of ours answers.
kept <- grepl('"id": "(made[.](alpha|omega|icc|reml|agreement)[.]|sf[.])', cases) & !grepl('"select": "(pchisq|qchisq|pbinom|dbinom|pnct)', cases)
cases <- cases[kept]
cat("{\n\"title\": \"Further reference values, made by Tests/References/made.R\",\n\"cases\": [\n"); cat(paste(cases, collapse = ",\n")); cat("\n]}\n")
