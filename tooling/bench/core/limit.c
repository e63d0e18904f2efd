// The limit: what a C compiler makes of the same arithmetic when every size is known to it. Reads lines
// "<case> <repeats> <share of blank pixels>" and answers with nanoseconds per operation.
// Compile: cc -O3 -march=native -fno-math-errno -fno-trapping-math -o limit limit.c -lm
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

// e to the x by a polynomial, without a call, so that the compiler can work out the exponentials of a whole layer at
// once. To 1 ulp for |x| < 700, which is all that the limit meets; what is outside is its own affair.
static inline double power(double x) {
  const double k = nearbyint(x * 1.4426950408889634);
  const double r = (x - k * 0.6931471803691238) - k * 1.9082149292705877e-10;
  double p = 1.0 / 6227020800;
  p = p * r + 1.0 / 479001600;
  p = p * r + 1.0 / 39916800;
  p = p * r + 1.0 / 3628800;
  p = p * r + 1.0 / 362880;
  p = p * r + 1.0 / 40320;
  p = p * r + 1.0 / 5040;
  p = p * r + 1.0 / 720;
  p = p * r + 1.0 / 120;
  p = p * r + 1.0 / 24;
  p = p * r + 1.0 / 6;
  p = p * r + 0.5;
  p = p * r + 1;
  p = p * r + 1;
  const union { int64_t bits; double value; } scale = {((int64_t)k + 1023) << 52};
  return p * scale.value;
}

#define LAYER(J, K) ((J) * (K) + (J))
// Weights stand inputs-major, w[k][j], so that the loops over j become vector instructions.
#define FORWARD(J, K, w, b, from, to)                                                     \
  do {                                                                                    \
    double sums[J];                                                                       \
    for (int j = 0; j < J; j++) sums[j] = (b)[j];                                         \
    for (int k = 0; k < K; k++)                                                           \
      for (int j = 0; j < J; j++) sums[j] += (w)[k * J + j] * (from)[k];                  \
    for (int j = 0; j < J; j++) (to)[j] = 1 / (1 + power(-sums[j]));                        \
  } while (0)
#define BACKWARD(J, K, gw, gb, from, delta)                                               \
  do {                                                                                    \
    for (int k = 0; k < K; k++)                                                           \
      for (int j = 0; j < J; j++) (gw)[k * J + j] PUT (from)[k] * (delta)[j];             \
    for (int j = 0; j < J; j++) (gb)[j] PUT (delta)[j];                                   \
  } while (0)
#define CARRY(J, K, w, delta, a, before)                                                  \
  for (int k = 0; k < K; k++) {                                                           \
    double sum = 0;                                                                       \
    for (int j = 0; j < J; j++) sum += (w)[k * J + j] * (delta)[j];                       \
    (before)[k] = sum * (a)[k] * (1 - (a)[k]);                                            \
  }
#define OUTPUT(J, a, y, delta, cost)                                                      \
  for (int j = 0; j < J; j++) {                                                           \
    const double gap = (a)[j] - (y)[j];                                                   \
    (cost) += gap * gap;                                                                  \
    (delta)[j] = 2 * gap * (a)[j] * (1 - (a)[j]);                                         \
  }
#define TWO(name, I, A, B)                                                                \
  static double name(const double *restrict p, const double *restrict x, const double *restrict y, double *restrict g) { \
    double a1[A], a2[B], d1[A], d2[B], cost = 0;                                          \
    FORWARD(A, I, p, p + A * I, x, a1);                                                   \
    FORWARD(B, A, p + LAYER(A, I), p + LAYER(A, I) + B * A, a1, a2);                      \
    OUTPUT(B, a2, y, d2, cost);                                                           \
    CARRY(B, A, p + LAYER(A, I), d2, a1, d1);                                             \
    BACKWARD(B, A, g + LAYER(A, I), g + LAYER(A, I) + B * A, a1, d2);                     \
    BACKWARD(A, I, g, g + A * I, x, d1);                                                  \
    return cost;                                                                          \
  }
#define THREE(name, I, A, B, C)                                                           \
  static double name(const double *restrict p, const double *restrict x, const double *restrict y, double *restrict g) { \
    double a1[A], a2[B], a3[C], d1[A], d2[B], d3[C], cost = 0;                            \
    const double *p2 = p + LAYER(A, I), *p3 = p2 + LAYER(B, A);                           \
    double *g2 = g + LAYER(A, I), *g3 = g2 + LAYER(B, A);                                 \
    FORWARD(A, I, p, p + A * I, x, a1);                                                   \
    FORWARD(B, A, p2, p2 + B * A, a1, a2);                                                \
    FORWARD(C, B, p3, p3 + C * B, a2, a3);                                                \
    OUTPUT(C, a3, y, d3, cost);                                                           \
    CARRY(C, B, p3, d3, a2, d2);                                                          \
    CARRY(B, A, p2, d2, a1, d1);                                                          \
    BACKWARD(C, B, g3, g3 + C * B, a2, d3);                                               \
    BACKWARD(B, A, g2, g2 + B * A, a1, d2);                                               \
    BACKWARD(A, I, g, g + A * I, x, d1);                                                  \
    return cost;                                                                          \
  }
#define PUT =
THREE(chain, 1, 1, 1, 1)
TWO(tiny, 2, 3, 1)
THREE(small, 4, 8, 8, 1)
THREE(digit, 784, 16, 16, 10)
TWO(xor, 2, 4, 1)
#undef PUT
#define PUT +=
THREE(digitAdd, 784, 16, 16, 10)
#undef PUT

#define MOST 13002
static double p[MOST], start[MOST], g[MOST], x[256 * 784], y[256 * 10];

// The same numbers as in networks.ts: a linear congruence, exact in both languages.
static unsigned state;
static double next(void) {
  state = state * 1664525u + 1013904223u;
  return state / 4294967296.0;
}

static int layers(const char *name, int sizes[5]) {
  if (!strcmp(name, "chain")) { int s[] = {1, 1, 1, 1}; memcpy(sizes, s, sizeof s); return 3; }
  if (!strcmp(name, "tiny")) { int s[] = {2, 3, 1}; memcpy(sizes, s, sizeof s); return 2; }
  if (!strcmp(name, "small")) { int s[] = {4, 8, 8, 1}; memcpy(sizes, s, sizeof s); return 3; }
  if (!strcmp(name, "xor")) { int s[] = {2, 4, 1}; memcpy(sizes, s, sizeof s); return 2; }
  int s[] = {784, 16, 16, 10};
  memcpy(sizes, s, sizeof s);
  return 3;
}

// A real digit is mostly blank: about four pixels in five.
static int fill(const char *name, double blank) {
  int sizes[5];
  const int count = layers(name, sizes);
  double *at = p;
  state = 1;
  for (int l = 1; l <= count; l++) {
    const int J = sizes[l], K = sizes[l - 1];
    const double reach = K > 100 ? 0.1 : 1;
    for (int j = 0; j < J; j++)
      for (int k = 0; k < K; k++) at[k * J + j] = (next() * 2 - 1) * reach;
    for (int j = 0; j < J; j++) at[J * K + j] = next() * 2 - 1;
    at += LAYER(J, K);
  }
  const int inputs = sizes[0], outputs = sizes[count];
  for (int e = 0; e < 256; e++) {
    for (int k = 0; k < inputs; k++) {
      const double value = next();
      x[e * inputs + k] = inputs > 100 ? (value < blank ? 0 : value) : value * 2 - 1;
    }
    for (int j = 0; j < outputs; j++) y[e * outputs + j] = next() < 0.5 ? 0 : 1;
  }
  memcpy(start, p, sizeof p);
  return at - p;
}

typedef double (*Sweep)(const double *, const double *, const double *, double *);
static volatile double sink;

#define KEEP() __asm__ volatile("" ::: "memory")
#define SINGLES(name, I, O)                                          \
  for (long i = 0; i < repeats; i++) {                               \
    sum += name(p, x + (i & 7) * I, y + (i & 7) * O, g);             \
    KEEP();                                                          \
  }

static double mean256(int count) {
  double cost = 0;
  memset(g, 0, sizeof g);
  for (int e = 0; e < 256; e++) cost += digitAdd(p, x + e * 784, y + e * 10, g);
  for (int i = 0; i < count; i++) g[i] /= 256;
  return cost / 256;
}

static const double corners[4][2] = {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, parity[4] = {0, 1, 1, 0};
static double thousandEpochs(void) {
  double cost = 0;
  memcpy(p, start, sizeof(double) * 17);
  for (int epoch = 0; epoch < 1000; epoch++)
    for (int e = 0; e < 4; e++) {
      cost += xor(p, corners[e], parity + e, g);
      for (int i = 0; i < 17; i++) p[i] -= 0.5 * g[i];
    }
  return cost;
}

int main(void) {
  char name[32];
  long repeats;
  double blank;
  while (scanf("%31s %ld %lf", name, &repeats, &blank) == 3) {
    const int count = fill(!strcmp(name, "digit256") ? "digit" : name, blank);
    double sum = 0;
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    if (!strcmp(name, "chain")) SINGLES(chain, 1, 1)
    if (!strcmp(name, "tiny")) SINGLES(tiny, 2, 1)
    if (!strcmp(name, "small")) SINGLES(small, 4, 1)
    if (!strcmp(name, "digit")) SINGLES(digit, 784, 10)
    if (!strcmp(name, "digit256")) for (long i = 0; i < repeats; i++) { sum += mean256(count); KEEP(); }
    if (!strcmp(name, "xor")) for (long i = 0; i < repeats; i++) { sum += thousandEpochs(); KEEP(); }
    clock_gettime(CLOCK_MONOTONIC, &to);
    sink = sum;
    double total = 0; // a fingerprint of the last gradient, so that the driver can compare it with its own
    for (int i = 0; i < count; i++) total += g[i] * g[i];
    printf("%.3f %.17g\n", ((to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec)) / repeats, sqrt(total));
    fflush(stdout);
  }
}
